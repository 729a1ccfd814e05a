// The rimes of Vietnamese as they are spelt, without tones. Source: the tables of onset and rime in any school grammar
// (Đoàn Thiện Thuật, Ngữ âm tiếng Việt, 1977); every syllable of a general dictionary is found by them.

/** After any consonant that spelling allows, or none. */
export const RIMES: readonly string[] = `
a ac ach ai am an ang anh ao ap at au ay
ăc ăm ăn ăng ăp ăt
âc âm ân âng âp ât âu ây
e ec em en eng eo ep et
ê êch êm ên êng ênh êp êt êu
i ia ich im in inh ip it iu
iêc iêm iên iêng iêp iêt iêu
o oc oi om on ong oong ooc op ot
oa oac oach oai oam oan oang oanh oao oap oat oay
oăc oăm oăn oăng oăt
oe oen oeo oet
ô ôc ôi ôm ôn ông ôông ôp ôt
ơ ơi ơm ơn ơp ơt
u ua uc ui um un ung up ut
uân uâng uât uây
uê uêch uên uênh
uôc uôi uôm uôn uông uôt
uơ uơn uơt
uy uya uych uyên uyêt uyn uynh uyp uyt uyu
ư ưa ưc ưi ưn ưng ưt ưu
ươc ươi ươm ươn ương ươp ươt ươu
y yêm yên yêng yêt yêu
`
  .trim()
  .split(/\s+/);

/** After `qu`, whose `u` belongs to the onset. */
export const RIMES_AFTER_QU: readonly string[] = `
a ac ach ai an ang anh ao at au ay
ăc ăm ăn ăng ăp ăt
âc ân âng ât ây
e en eng eo et
ê êch ên êng ênh êt êu
i ich in inh it
ôc
ơ ơi ơn ơt
y ych yên yêt ynh yt yp
`
  .trim()
  .split(/\s+/);

/** After `gi`; `giêng` is `gi` + `êng`, `gì` and `gìn` are `g` + `i`, `in`. */
export const RIMES_AFTER_GI: readonly string[] = `
a ac ach ai am an ang anh ao ap at au ay
ăc ăm ăn ăng ăp ăt
âc âm ân âng âp ât âu ây
e em en eo ep et
êc êm ên êng êt êu
o oc oi om on ong op ot
ô ôc ôi ôm ôn ông ôp ôt
ơ ơi ơm ơn ơp ơt
u uc ui um un ung up ut ua uôc uôi uôm uôn uông
ư ưa ưc ưn ưng ưt ươi ươm ươn ương ươt
`
  .trim()
  .split(/\s+/);

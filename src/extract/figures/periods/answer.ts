/** What a figure's period is, and which rule says so. */
export interface PeriodAnswer {
  /** EDTF, or null where the rule knows that the text states none: `hiện`, `từ 35% …`. */
  readonly value: string | null;
  /** Id of the rule: one of `PERIOD_RULES`, or of what governs the sentence. */
  readonly rule: string;
}

/** No date governs a figure that stands further on than this many chunks: what keeps a text without stops linear. */
export const REACH = 240;

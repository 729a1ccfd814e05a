import { phrases } from './word-lists.js';

/** What may stand before the name of a country. */
export const STATE_FORMS: readonly string[] = phrases(`
  nước | vương quốc | liên bang | hợp chúng quốc | cộng hòa | cộng hòa liên bang | cộng hòa nhân dân | cộng hòa dân chủ nhân dân | cộng hòa hồi giáo | đại công quốc
`);

/** Countries and the like as Vietnamese writes them: a body followed by one is of another country, a person may be from it. */
export const COUNTRIES: readonly string[] = phrases(`
  Mỹ | Hoa Kỳ | Canada | Mexico | Mê-hi-cô | Cuba | Cu Ba | Brazil | Bra-xin | Argentina | Ác-hen-ti-na | Chile | Chi-lê | Peru | Colombia | Venezuela | Panama | Haiti |
  Anh | Vương quốc Anh | Pháp | Đức | Nga | Liên bang Nga | Ý | Italia | Tây Ban Nha | Bồ Đào Nha | Hà Lan | Bỉ | Lúc-xăm-bua | Luxembourg | Thụy Sĩ | Thụy Điển | Na Uy | Đan Mạch |
  Phần Lan | Ai-xơ-len | Iceland | Ireland | Ai-len | Áo | Ba Lan | Séc | Cộng hòa Séc | Slovakia | Hungary | Hung-ga-ri | Romania | Ru-ma-ni | Bulgaria | Bun-ga-ri | Hy Lạp | Ukraine | U-crai-na |
  Belarus | Bê-la-rút | Serbia | Croatia | Slovenia | Estonia | Latvia | Litva |
  Trung Quốc | Đài Loan | Hồng Kông | Hong Kong | Nhật Bản | Nhật | Hàn Quốc | Triều Tiên | Mông Cổ | Lào | Campuchia | Căm-pu-chia | Thái Lan | Myanmar | Mi-an-ma | Singapore | Xin-ga-po |
  Malaysia | Ma-lai-xi-a | Indonesia | In-đô-nê-xi-a | Philippines | Phi-líp-pin | Brunei | Đông Timor | Timor-Leste | Ấn Độ | Pakistan | Bangladesh | Sri Lanka | Nepal | Afghanistan |
  Australia | Ô-xtrây-li-a | Úc | New Zealand | Niu Di-lân |
  Israel | I-xra-en | Iran | Iraq | Thổ Nhĩ Kỳ | Ả Rập Xê Út | Ả-rập Xê-út | Qatar | Kuwait | Các Tiểu vương quốc Ả Rập Thống nhất | UAE | Kazakhstan | Uzbekistan |
  Nam Phi | Ai Cập | Ma-rốc | Morocco | Algeria | Tunisia | Nigeria | Kenya | Ethiopia | Tanzania | Ghana | Congo | Uganda | Angola | Mozambique |
  Italy | Hoa Kì | Guatemala | Madagascar | Ecuador | Bolivia | Paraguay | Uruguay | Honduras | Nicaragua | Costa Rica | El Salvador | Jamaica | Cộng hòa Dominica | Sudan | Nam Sudan | Somalia |
  Libya | Senegal | Cameroon | Zambia | Zimbabwe | Botswana | Namibia | Malawi | Rwanda | Burundi | Liberia | Sierra Leone | Guinea | Bờ Biển Ngà | Syria | Lebanon | Li-băng | Yemen | Bahrain | Palestine |
  Saudi Arabia | Ả Rập Saudi | Gruzia | Armenia | Azerbaijan | Turkmenistan | Tajikistan | Kyrgyzstan | Maldives | Bhutan | Papua New Guinea | Síp | Moldova | Albania | Kosovo | Bosnia | Macedonia | Montenegro |
  châu Âu | Liên minh châu Âu | Thế giới | Liên hợp quốc
`);

/** Cities and states abroad whose mayors and governors the news tells of; in lower case. */
export const FOREIGN_CITIES: readonly string[] = `
  new york | london | paris | seoul | daegu | busan | tokyo | osaka | kyoto | bắc kinh | thượng hải | vũ hán | thâm quyến | quảng châu | hồng kông | hong kong | đài bắc |
  moscow | matxcơva | bangkok | jakarta | manila | kuala lumpur | yangon | phnôm pênh | phnom penh | viêng chăn | vientiane | new delhi | delhi | mumbai | sydney | melbourne |
  berlin | munich | rome | milan | venice | madrid | barcelona | brussels | geneva | vienna | amsterdam | stockholm | istanbul | kiev | kyiv | washington | los angeles | chicago |
  san francisco | boston | houston | seattle | miami | detroit | toronto | montreal | california | texas | florida | new jersey | michigan | ohio | georgia | victoria | new south wales |
  mexico city | rio de janeiro | sao paulo | buenos aires | bogota | lima
`
  .split('|')
  .map(phrase => phrase.trim());

/** The documents that define the measures or ask for them, by number, day and subject. */
export const SOURCES = {
  /** Basic statistical indicators of the health sector; for the time since 1 July 2025 see Thông tư 23/2025/TT-BYT. */
  indicators: 'Thông tư 20/2019/TT-BYT (31/7/2019)',
  /** Statistical indicators, books and forms of the health sector. */
  statistics: 'Thông tư 23/2025/TT-BYT (28/6/2025)',
  /** Statistical reports of the health sector. */
  forms: 'Thông tư 37/2019/TT-BYT (30/12/2019)',
  /** The indicators before those of 2019. */
  indicators2014: 'Thông tư 06/2014/TT-BYT',
  /** National statistical indicators. */
  national: 'Nghị định 94/2022/NĐ-CP (7/11/2022)',
  /** Statistical indicators of population. */
  population: 'Thông tư 01/2022/TT-BYT (10/1/2022)',
  /** The population strategy to 2030. */
  populationStrategy: 'Quyết định 1679/QĐ-TTg (22/11/2019)',
  /** Screening before and after birth. */
  screening: 'Quyết định 1999/QĐ-TTg (2020)',
  /** Care for the elderly to 2030. */
  elderly: 'Quyết định 1579/QĐ-TTg (2020)',
  /** National criteria for commune health to 2030, corrected by Quyết định 1453/QĐ-BYT (20/3/2023). */
  communeHealth: 'Quyết định 1300/QĐ-BYT (9/3/2023)',
  /** People's health. */
  peoplesHealth: 'Nghị quyết 20-NQ/TW (25/10/2017)',
  /** People's health, with a free yearly check. */
  healthCheck: 'Nghị quyết 72-NQ/TW (9/9/2025)',
  /** The Viet Nam Health Programme. */
  healthProgramme: 'Quyết định 1092/QĐ-TTg (2/9/2018)',
  /** Noncommunicable and mental diseases 2022-2025. */
  chronic: 'Quyết định 155/QĐ-TTg (29/1/2022)',
  /** Tobacco control to 2030. */
  tobacco: 'Quyết định 568/QĐ-TTg (24/5/2023)',
  /** Nutrition to 2030. */
  nutrition: 'Quyết định 02/QĐ-TTg (5/1/2022)',
  /** Indicators of quality of hospitals. */
  hospitalQuality: 'Quyết định 7051/QĐ-BYT (29/11/2016)',
  /** 83 criteria of quality of hospitals. */
  hospitalCriteria: 'Quyết định 6858/QĐ-BYT (18/11/2016)',
  /** Surveys of satisfaction. */
  satisfaction: 'Quyết định 56/QĐ-BYT (2024)',
  staffSatisfaction: 'Quyết định 3869/QĐ-BYT (28/8/2019)',
  /** Medical records: the result of treatment. */
  records: 'Thông tư 32/2023/TT-BYT',
  electronicRecords: 'Thông tư 13/2025/TT-BYT (6/6/2025)',
  healthBook: 'Quyết định 2733/QĐ-BYT (17/9/2024)',
  infectionControl: 'Thông tư 16/2018/TT-BYT (20/7/2018)',
  incidents: 'Thông tư 43/2018/TT-BYT',
  antibiotics: 'Quyết định 5631/QĐ-BYT (2020)',
  domesticDrugs: 'Quyết định 4824/QĐ-BYT (2012)',
  traditional: 'Quyết định 1893/QĐ-TTg (2019)',
  householdInsurance: 'Nghị định 188/2025/NĐ-CP',
  studentInsurance: 'Quyết định 1167/QĐ-TTg (2016)',
  /** Vaccines and those whom they are given to, instead of Thông tư 10/2024/TT-BYT. */
  vaccines: 'Thông tư 52/2025/TT-BYT (31/12/2025)',
  hpv: 'Thông tư 13/2026/TT-BYT',
  aids: 'Quyết định 1246/QĐ-TTg (14/8/2020)',
  hivIndicators: 'Thông tư 05/2023/TT-BYT',
  /** Reports of infectious diseases. */
  infectious: 'Thông tư 54/2015/TT-BYT',
  dengue: 'Quyết định 3711/QĐ-BYT (19/9/2014)',
  rabies: 'Quyết định 2151/QĐ-TTg (2021)',
  medicalWaste: 'Thông tư 20/2021/TT-BYT (26/11/2021)',
  drinkingWater: 'QCVN 01-1:2018/BYT',
  occupational: 'Thông tư 56/2025/TT-BYT',
  schoolHealth: 'Thông tư liên tịch 13/2016/TTLT-BYT-BGDĐT',
  tb: 'WHO, Global Tuberculosis Report',
  who: 'WHO, Global Health Observatory',
  whoCovid: 'WHO, COVID-19 dashboard',
  insuranceStatistics: 'Bảo hiểm xã hội Việt Nam, statistics of health insurance',
  hospitalReports: 'Yearly reports of hospitals (no document defines it)',
  bloodProgramme: 'Yearly reports of the national blood programme (no document defines it)',
  nationalProgrammes: 'Yearly reports of the health programmes (no document defines it)',
} as const;

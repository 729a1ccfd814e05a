import { describe, expect, test } from 'vitest';
import { correct, csv, mention } from './support.js';

const ARTICLE =
  'Ngày 12/01/2022, đồng chí Hà Quang Tuyến – Giám đốc Sở Y tế tỉnh Yên Bái kiểm tra tại Trung tâm Y tế huyện Văn Chấn.\n' +
  'Trẻ em tiêm mũi 2 đạt 96,2% (12.118/12.597 trẻ), có 15 ca nặng. Cô ấy tên là Tuyết Mai ở xã.\n';

test('a mention that was removed is gone, and its pair is no pair any more', () => {
  const { entities, applied } = correct(ARTICLE, [['remove', 'indicator', '12.118/12.597']]);
  expect(applied).toBe(1);
  expect(mention(entities, 'indicator', '12.118/12.597')).toBeUndefined();
  expect(mention(correct(ARTICLE, []).entities, 'indicator', '96,2%')!.pair).toBe(1);
  expect(mention(entities, 'indicator', '96,2%')).toMatchObject({ pair: null, corrected: false });
});

test('a changed field says so, and what follows from it follows', () => {
  const { entities } = correct(ARTICLE, [
    ['change', 'date', '12/01/2022', 'value', '2022-33'],
    ['change', 'person', 'Hà Quang Tuyến', 'name', 'Hà Quang Tuyên'],
    ['change', 'person', 'Hà Quang Tuyến', 'titles', 'Phó Giám đốc; Bí thư'],
    ['change', 'person', 'Hà Quang Tuyến', 'organisations', 'Sở Y tế tỉnh Yên Bái; Chi bộ'],
    ['change', 'unit', 'Sở Y tế tỉnh Yên Bái', 'name', 'Sở Y tế tỉnh Lào Cai'],
    ['change', 'indicator', '12.118/12.597', 'numerator', '12597'],
    ['change', 'quantity', '15 ca', 'value', '16'],
  ]);
  expect(mention(entities, 'date', '12/01/2022')).toMatchObject({
    value: '2022-33',
    from: '2022-01-01',
    to: '2022-03-31',
    precision: 'quarter',
    corrected: true,
  });
  expect(mention(entities, 'person', 'Hà Quang Tuyến')).toMatchObject({
    name: 'Hà Quang Tuyên',
    full_name: 'Hà Quang Tuyên',
    person: 1,
    positions: [
      {
        title: 'Phó Giám đốc',
        title_name: 'Phó Giám đốc',
        unit: 'Sở Y tế tỉnh Yên Bái',
        unit_id: 'so-y-te.province.yen-bai',
      },
      { title: 'Bí thư', unit: 'Chi bộ' },
    ],
  });
  expect(mention(entities, 'unit', 'Sở Y tế tỉnh Yên Bái')).toMatchObject({
    name: 'Sở Y tế tỉnh Lào Cai',
    unit_id: 'so-y-te.province.lao-cai',
    province: 'Lào Cai',
    level: 'province',
  });
  expect(mention(entities, 'indicator', '12.118/12.597')).toMatchObject({ value: 1, numerator: 12597 });
  expect(mention(entities, 'quantity', '15 ca')).toMatchObject({ value: 16, corrected: true });
});

test('a field that is corrected itself does not follow', () => {
  const { entities } = correct(ARTICLE, [
    ['change', 'date', '12/01/2022', 'value', '2022'],
    ['change', 'date', '12/01/2022', 'date_to', '2022-06-30'],
  ]);
  expect(mention(entities, 'date', '12/01/2022')).toMatchObject({
    from: '2022-01-01',
    to: '2022-06-30',
    precision: 'year',
  });
});

test('a code does not outlive its name', () => {
  const { entities } = correct(ARTICLE, [['change', 'unit', 'Sở Y tế tỉnh Yên Bái', 'province', 'Phú Thọ']]);
  expect(mention(entities, 'unit', 'Sở Y tế tỉnh Yên Bái')).toMatchObject({ province: 'Phú Thọ', province_code: null });
});

describe('a mention that was missed', () => {
  test('takes its fields from its words, and stands in order', () => {
    const { entities, texts } = correct(ARTICLE, [
      ['add', 'person', 'Tuyết Mai'],
      ['add', 'date', '2'],
    ]);
    expect(mention(entities, 'person', 'Tuyết Mai')).toMatchObject({
      name: 'Tuyết Mai',
      full_name: 'Tuyết Mai',
      person: 2,
      line: 2,
      positions: [],
      corrected: true,
      sentence: 'Cô ấy tên là Tuyết Mai ở xã.',
    });
    expect(entities.map(({ start }) => start)).toEqual(entities.map(({ start }) => start).sort((a, b) => a - b));
    expect(texts[entities.findIndex(({ text }) => text === 'Tuyết Mai')]).toBe('Tuyết Mai');
  });

  test('needs what its kind requires, and may state it', () => {
    expect(correct(ARTICLE, [['add', 'quantity', 'Cô ấy']]).unapplied).toEqual([
      [2, 'quantity cannot be read in these words alone: add rows that state its value, unit'],
    ]);
    const stated = correct(ARTICLE, [
      ['add', 'quantity', 'Cô ấy', 'value', '1'],
      ['change', 'quantity', 'Cô ấy', 'unit', 'người'],
    ]);
    expect(stated.unapplied).toEqual([]);
    expect(mention(stated.entities, 'quantity', 'Cô ấy')).toMatchObject({ value: 1, unit: 'người', name: null });
  });

  test('that the program finds by now keeps its corrected fields', () => {
    const { entities, applied } = correct(ARTICLE, [['add', 'quantity', '15 ca', 'unit', 'ca bệnh']]);
    expect(applied).toBe(1);
    expect(entities.filter(({ text }) => text === '15 ca')).toMatchObject([{ unit: 'ca bệnh', corrected: true }]);
  });

  test('that overlaps another of its kind is named and not applied', () => {
    const before = correct(ARTICLE, []).entities;
    const { entities, unapplied } = correct(ARTICLE, [
      ['add', 'person', 'Quang Tuyến'],
      ['add', 'person', 'Tuyết Mai ở'],
      ['add', 'person', 'Mai ở xã'],
      ['add', 'unit', 'xã'],
    ]);
    expect(unapplied).toEqual([
      [2, 'it overlaps another mention of its kind: remove that one first'],
      [3, 'it overlaps another addition of its kind: keep one of them'],
      [4, 'it overlaps another addition of its kind: keep one of them'],
    ]);
    expect(entities).toHaveLength(before.length + 1);
  });

  test('in place of one that is removed is applied', () => {
    const { entities, unapplied } = correct(ARTICLE, [
      ['remove', 'person', 'Hà Quang Tuyến'],
      ['add', 'person', 'Quang Tuyến'],
    ]);
    expect(unapplied).toEqual([]);
    expect(entities.filter(({ kind }) => kind === 'person').map(({ text }) => text)).toEqual(['Quang Tuyến']);
  });
});

test('a correction whose words no longer stand there is named and not applied', () => {
  const rows = csv(ARTICLE, [
    ['change', 'date', '12/01/2022', 'value', '2023'],
    ['remove', 'quantity', '15 ca'],
  ]);
  const { entities, unapplied, applied } = correct(`X${ARTICLE}`, rows);
  const reason = 'these words do not stand there: the article was edited, or it is another one';
  expect(unapplied).toEqual([
    [2, reason],
    [3, reason],
  ]);
  expect(applied).toBe(0);
  expect(entities.some(({ corrected }) => corrected)).toBe(false);
});

test('far beyond the article, or of what is not found, a correction is named', () => {
  const rows =
    'file,start,end,kind,text,field,value,action\na.txt,9000,9005,date,Ngày,value,2023,change\na.txt,0,4,date,Ngày,value,2023,change\n';
  expect(correct(ARTICLE, rows).unapplied).toEqual([
    [2, 'these words do not stand there: the article was edited, or it is another one'],
    [3, 'no date is found there: to add one, type add as its action'],
  ]);
});

test('the words may be raw or as the tables show them', () => {
  const raw = 'Ngày 12/01/2022, Sở  Y tế tỉnh Hoà Bình họp.\n'.normalize('NFD');
  const { start, end, text } = correct(raw, []).entities.find(({ kind }) => kind === 'unit')!;
  expect(raw.slice(start, end)).toBe('Sở  Y tế tỉnh Hoà Bình'.normalize('NFD'));
  for (const words of [text, 'Sở Y tế tỉnh Hoà Bình', 'Sở Y tế tỉnh Hòa Bình']) {
    const rows = `file,start,end,kind,text,field,value,action\na.txt,${start},${end},unit,${words},,,remove\n`;
    expect(correct(raw, rows)).toMatchObject({ applied: 1, unapplied: [] });
  }
});

test('kinds that are not asked for are passed over in silence', () => {
  expect(
    correct(
      ARTICLE,
      [
        ['remove', 'unit', 'Cô ấy'],
        ['remove', 'quantity', '15 ca'],
      ],
      ['date'],
    ),
  ).toMatchObject({ applied: 0, unapplied: [] });
});

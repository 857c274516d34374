/** Declarations, statements of a presidency, votes, sections, "bis", annexes: what is a provision, and under which number. */
import { describe, expect, it } from 'vitest';
import { type PartNode, segmentResolutions } from '../../src/segment/index.ts';
import { blocksOf } from '../../src/source/index.ts';
import { proveCoverage } from '../../src/text/index.ts';

const read = (...lines: string[]) => {
  const source = blocksOf('made-up.txt', lines.flatMap((line) => [line, '']).join('\n'));
  const found = segmentResolutions(source);
  expect(proveCoverage(source, found.claims).unaccounted).toBe(0);
  return found.resolutions;
};

const outline = (nodes: readonly PartNode[], indent = ''): string[] =>
  nodes.flatMap((node) => [
    `${indent}${node.kind} ${node.label}`.trimEnd(),
    ...outline(node.children, `${indent}  `),
  ]);

describe('a declaration', () => {
  it('that a resolution adopts has its numbered paragraphs as provisions', () => {
    const [found] = read(
      'The General Assembly',
      'Adopts the following declaration:',
      'Declaration on bridges',
      '1. We, the Heads of State and Government, have met to look at the bridges. We have seen them.',
      '2. The bridges are old. They were built before the flood.',
      '3. We will repair them.',
    );
    expect(outline(found?.provisions ?? [])).toEqual([
      'paragraph',
      'heading',
      'paragraph 1.',
      'paragraph 2.',
      'paragraph 3.',
    ]);
  });

  it('without numbers in an annex has a provision for each paragraph', () => {
    const [found] = read(
      'The General Assembly,',
      'Having met,',
      '1. Adopts the declaration annexed to the present resolution.',
      '7th plenary meeting',
      'Annex',
      'Political declaration on bridges',
      'We, the Heads of State and Government, assembled at the river on 3 May 2031, declare the following:',
      'We reaffirm that bridges are for all.',
      'We commit to repairing them:',
      '(a) The upper one;',
      '(b) The lower one;',
      'We will meet again.',
    );
    expect(outline(found?.annexes[0]?.provisions ?? [])).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
      '  subparagraph (a)',
      '  subparagraph (b)',
      'paragraph',
    ]);
    expect(outline(found?.provisions ?? [])).toEqual(['paragraph 1.']);
  });

  it.each([
    [
      'en',
      'We, the ministers, assembled at the river, declare:',
      '1. We will repair the bridges.',
      '2. We will meet again.',
    ],
    [
      'fr',
      'Nous, les ministres, réunis au bord du fleuve, déclarons :',
      '1. Nous réparerons les ponts.',
      '2. Nous nous réunirons de nouveau.',
    ],
    [
      'es',
      'Nosotros, los ministros, reunidos junto al río, declaramos:',
      '1. Repararemos los puentes.',
      '2. Nos reuniremos de nuevo.',
    ],
    [
      'ru',
      'Мы, министры, собравшиеся у реки, заявляем:',
      '1. Мы отремонтируем мосты.',
      '2. Мы встретимся вновь.',
    ],
    ['ar', 'نحن، الوزراء المجتمعين عند النهر، نعلن ما يلي:', '1 - سنصلح الجسور.', '2 - سنجتمع مرة أخرى.'],
    ['zh', '我们，各国部长，在河边集会，宣布：', '1. 我们将修复桥梁。', '2. 我们将再次开会。'],
  ])('that stands alone, in %s', (language, ...lines) => {
    const [found] = read(...lines);
    expect(outline(found?.provisions ?? [])).toEqual(
      expect.arrayContaining(
        ['paragraph 1.', 'paragraph 2.'].map((p) => (language === 'ar' ? p.replace('.', ' -') : p)),
      ),
    );
  });

  it.each([
    [
      'en',
      'Annex',
      'The General Assembly,',
      '1. Adopts it.',
      'We, the ministers, have met.',
      'We will repair the bridges.',
    ],
    [
      'fr',
      'Annexe',
      'L’Assemblée générale,',
      '1. Adopte la déclaration.',
      'Nous, les ministres, nous sommes réunis.',
      'Nous réparerons les ponts.',
    ],
    [
      'es',
      'Anexo',
      'La Asamblea General,',
      '1. Aprueba la declaración.',
      'Nosotros, los ministros, nos hemos reunido.',
      'Nos comprometemos a reparar los puentes.',
    ],
    [
      'ru',
      'Приложение',
      'Генеральная Ассамблея,',
      '1. принимает декларацию.',
      'Мы, министры, собрались у реки.',
      'Мы отремонтируем мосты.',
    ],
    [
      'ar',
      'مرفق',
      'إن الجمعية العامة،',
      '1 - تعتمد الإعلان.',
      'نحن، الوزراء، قد اجتمعنا عند النهر.',
      'ونتعهد بإصلاح الجسور.',
    ],
    ['zh', '附件', '大会，', '1. 通过宣言。', '我们，各国部长，在河边集会。', '我们将修复桥梁。'],
  ])('in an annex, in %s', (_, annex, formula, first, ...declared) => {
    const [found] = read(formula, first, annex, ...declared);
    expect(outline(found?.annexes[0]?.provisions ?? [])).toEqual(['paragraph', 'paragraph']);
  });
});

describe('a statement of a presidency', () => {
  it.each([
    [
      'At the 99th meeting of the Security Council, held on 9 May 2031, the President of the Security Council made the following statement on behalf of the Council:',
      '“The Security Council recalls its statement on bridges.',
      '“The Security Council calls for calm.”',
    ],
    [
      'À la 99e séance du Conseil de sécurité, tenue le 9 mai 2031, la Présidente du Conseil de sécurité a fait au nom du Conseil la déclaration suivante :',
      '« Le Conseil de sécurité rappelle sa déclaration.',
      '« Le Conseil demande le calme. »',
    ],
    [
      'En la 99ª sesión del Consejo de Seguridad, celebrada el 9 de mayo de 2031, la Presidencia formuló, en nombre del Consejo, la siguiente declaración:',
      '“El Consejo de Seguridad recuerda su declaración.',
      '“El Consejo pide calma.”',
    ],
    [
      'На 99-м заседании Совета Безопасности 9 мая 2031 года Председатель Совета от имени Совета сделал следующее заявление:',
      '«Совет Безопасности напоминает о своем заявлении.',
      '«Совет призывает к спокойствию».',
    ],
    [
      'في جلسة مجلس الأمن 99، المعقودة في 9 أيار/مايو 2031، أدلى رئيس مجلس الأمن باسم المجلس بالبيان التالي:',
      '”يشير مجلس الأمن إلى بيانه.',
      '”ويدعو المجلس إلى الهدوء.“',
    ],
    [
      '2031年5月9日安全理事会第99次会议上，主席代表安理会发表以下声明：',
      '“安全理事会回顾其声明。',
      '“安理会呼吁保持冷静。”',
    ],
  ])('%s', (chapeau, ...paragraphs) => {
    const [found] = read(chapeau, ...paragraphs);
    expect(outline(found?.provisions ?? [])).toEqual(['paragraph', 'paragraph']);
  });
});

describe('a resolution', () => {
  it('has the vote and the meeting below it, and not in its last paragraph', () => {
    const [found] = read(
      '12/10. Repair of bridges',
      'The Human Rights Council,',
      'Recalling its resolution 11/9,',
      '1. Decides to wait;',
      '2. Decides to remain seized of the matter.',
      '[Adopted by a recorded vote of 30 to 2, with 5 abstentions. The voting was as follows:',
      'In favour: Atlantis, Utopia',
      'Against: Laputa',
      'Abstaining: Lilliput]',
    );
    expect(found).toMatchObject({ symbol: 'A/HRC/RES/12/10', title: 'Repair of bridges' });
    expect(outline(found?.provisions ?? [])).toEqual(['paragraph 1.', 'paragraph 2.']);
    expect(found?.closing.map(({ rich }) => rich.text)).toHaveLength(4);
  });

  it('numbers 12 bis after 12 and before 13, on through sections A to I, and anew in each annex', () => {
    const sections = 'ABCDEFGHI'.split('').flatMap((letter, i) => [letter, `${i + 13}. Decides to wait;`]);
    const [found] = read(
      'The General Assembly,',
      'Having met,',
      ...Array.from({ length: 12 }, (_, i) => `${i + 1}. Decides to wait;`),
      '12 bis. Also decides to wait;',
      ...sections,
      'Annex I',
      'Rules',
      '1. Be calm.',
      '2. Be brief.',
      'Annex II',
      'Agenda',
      '1. Opening.',
    );
    const flat = (nodes: readonly PartNode[]): PartNode[] =>
      nodes.flatMap((n) => (n.kind === 'section' ? flat(n.children) : [n]));
    expect(flat(found?.provisions ?? []).map(({ name }) => name)).toEqual([
      ...Array.from({ length: 12 }, (_, i) => String(i + 1)),
      '12bis',
      ...Array.from({ length: 9 }, (_, i) => String(i + 13)),
    ]);
    expect(found?.provisions.filter(({ kind }) => kind === 'section').map(({ label }) => label)).toEqual(
      'ABCDEFGHI'.split(''),
    );
    expect(found?.annexes.map(({ provisions }) => provisions.map(({ label }) => label))).toEqual([
      ['', '1.', '2.'],
      ['', '1.'],
    ]);
  });
});

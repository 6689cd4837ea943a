import type { Circle, Entry } from '../../src/core/circle.js';
import { when } from './parts.js';
import { yonas } from './yonas.js';

const inArabic: Record<string, [name: string, words: string, wish: string]> = {
  letay: ['أمي ليتاي', '', 'أريد أن أجدها. آخر مكالمة نحو مايو ٢٠٢٢.'],
  kidane: ['كيداني', 'صديقي، جئنا معًا', 'أريد أن أزوره في كِنت.'],
  tesfay: ['خالي تسفاي', 'في السويد', 'مكالمة فيديو كل أسبوع.'],
  marie: ['ماري', 'أعيش مع ماري', ''],
  church: ['الكنيسة', 'كل أحد', 'خصوصًا عيد الميلاد في ٧ يناير.'],
  football: ['فريق الكرة', 'فريقي', ''],
  selam: ['سلام', 'المترجمة', ''],
  filmon: ['فيلمون', 'أخي', 'لا أعرف أين هو الآن.'],
};

const eight = (people: readonly string[] | undefined) => people?.every((id) => id in inArabic) ?? false;
const wishesInArabic = Object.fromEntries(Object.entries(yonas.wishes).flatMap(([id, { with: _, ...wish }]) => {
  const words = inArabic[wish.person ?? '']?.[2];
  return words === undefined || id === 'w-tesfay-visit' ? [] : [[id, { ...wish, words }]];
}));

/** His story, record by record. Marie’s letter stays in the words she wrote. */
const story: Record<string, Partial<Entry>> = {
  'home-eritrea': { title: 'البيت', place: 'إريتريا' },
  sudan: { title: 'السودان', place: 'مخيم، ثم الخرطوم' },
  libya: { title: 'ليبيا' },
  kent: { title: 'أول مكان في إنجلترا', place: 'كِنت' },
  'marie-home': { title: 'بيت ماري', place: 'شيفيلد' },
  born: { title: 'وُلدت', when: when('2009~', 'بعد المطر'), words: 'قالت أمي: بعد المطر. وفي الورقة أول يناير، لأن أحدًا لم يكتب اليوم.' },
  goats: { title: 'الماعز', words: 'كان فيلمون يسمّي كل عنزة باسم لاعب كرة.' },
  'school-eritrea': { title: 'المدرسة في بلدي' },
  leaving: { title: 'الرحيل', words: 'خرجنا ليلًا، مشيًا. حملت أمي الخبز.', meansNow: { a: { words: 'رتّبت كل شيء كي لا نخاف.', at: '2026-01-10T12:00:00Z' } } },
  'leaving-uncle': { title: 'الرحيل', words: 'يقول خالي إننا خرجنا في الصباح الباكر مع الماعز، حتى لا يسأل أحد.' },
  khartoum: { title: 'بائعة الشاي', words: 'كنت أغسل الأكواب مع فيلمون، وكانت تعطينا الشاي. كانت تنادينا: يا أولادي.' },
  'met-kidane': { title: 'كيداني', words: 'كانت معه الكرة الوحيدة.' },
  'last-call': { title: 'آخر مكالمة', when: when('2022-05~', 'نحو مايو ٢٠٢٢'), words: 'قالت: كُل جيدًا وابقَ مع أخيك.' },
  road: { title: 'الطريق' },
  house: { cover: 'ذلك البيت', words: 'ليس الآن.' },
  'filmon-gap': { title: 'أين ذهب فيلمون', words: 'كنا في مجموعتين. لا أعرف أي طريق سلكت مجموعته.' },
  sea: { cover: 'البحر', words: 'أمسك كيداني بكُمّي.' },
  arrived: { title: 'وصلت إلى إنجلترا', words: 'أعطتني امرأة بطانية وموزة.' },
  'moved-marie': { title: 'الانتقال إلى بيت ماري', words: 'أربع ساعات في السيارة. كانت قد تعلّمت أن تقول «سلام».', because: 'كان هناك بيت في شيفيلد.', explained: 'نعم، مع مترجمة' },
  'first-gena': { title: 'أول عيد ميلاد هنا', words: 'نمت في الكنيسة ولم ينزعج أحد.' },
  college: { title: 'الكلية', words: 'إنجليزي ورياضيات وميكانيكا سيارات.' },
  'found-tesfay': { title: 'اتصل خالي تسفاي', words: 'كان رقمه عند صديق لصديق. بكى، ثم سألني إن كنت آكل.' },
  leave: { title: 'أستطيع أن أبقى', words: 'خمس سنوات. اشترى معلّمي كعكًا.' },
  goal: { title: 'لاعب الشهر' },
  'marie-note': { title: 'من ماري', words: 'Three years today. I am glad of every one. Your door is your door.' },
  hope: { title: 'ورشة باسمين', words: 'يوناس وكيداني.' },
};

/** The eight people Yonas writes about in Arabic, and nobody else: names, words and his story, right to left. */
export const yonasInArabic: Circle = {
  ...yonas,
  id: 'circle-yonas-ar',
  me: { ...yonas.me, name: 'يوناس' },
  people: Object.fromEntries(Object.entries(yonas.people).flatMap(([id, { home: _, ...record }]) => {
    const said = inArabic[id];
    return said ? [[id, { ...record, name: said[0], words: said[1] }]] : [];
  })),
  placings: Object.fromEntries(Object.entries(yonas.placings).filter(([, { person }]) => person in inArabic)),
  wishes: wishesInArabic,
  replies: {},
  plans: Object.fromEntries(Object.entries(yonas.plans).flatMap(([id, { words: _, details: __, ...plan }]) => (eight(plan.people) ? [[id, plan]] : []))),
  times: Object.fromEntries(Object.entries(yonas.times).flatMap(([id, { words: _, ...time }]) => (time.plan === 'p-tesfay' ? [[id, time]] : []))),
  entries: Object.fromEntries(Object.entries(yonas.entries).flatMap(([id, { place: _, words: __, because: ___, explained: ____, people, tell, ...entry }]) => {
    const told = story[id];
    const ours = people?.filter((one) => one in inArabic) ?? [], tells = tell?.filter((one) => one in inArabic) ?? [];
    return told ? [[id, { ...entry, ...told, ...(ours.length ? { people: ours } : {}), ...(tells.length ? { tell: tells } : {}) }]] : [];
  })),
  feelings: {}, days: {}, reviews: {},
};

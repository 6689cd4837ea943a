/** What a first screen may show, one of each; and a story so long that it is not drawn whole. */
const life = (n: number): object => ({
  me: { name: 'A', born: { edtf: '2001-02-03' } },
  people: { p: { name: 'B', colour: 1, known: { k: { from: { edtf: '2004~' }, as: 'closeInMyLife' }, l: { from: { edtf: '2012' }, as: 'lostTouch' } } } },
  entries: {
    h: { kind: 'livedAt', title: 'C', when: { edtf: '2001-02/2009~' } }, i: { kind: 'livedAt', title: 'D', when: { edtf: '2010/..' } }, s: { kind: 'school', when: { edtf: '2006/2012' } },
    g: { kind: 'gap', when: { edtf: '2009-03/2009-09' }, gap: 'notAsked' },
    ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`e${i}`, { kind: 'memory', title: 'E', words: 'F', when: { edtf: `${2004 + (i % 9)}-0${1 + (i % 9)}` }, people: ['p'], place: 'G' }])),
  },
});
export const samples: readonly object[] = [life(4), life(201)];

import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';

describe('the guide “From the report”', () => {
  const rows = readFileSync('stories/guides/report.mdx', 'utf8').split('\n').filter((line) => line.startsWith('| S'))
    .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));

  it('lists every point once, in order, with nothing left out', () => {
    expect(rows.map(([point]) => point)).to.deep.equal(Array.from({ length: 115 }, (_, n) => `S${n + 1}`));
    for (const [point, asks, answers] of rows) {
      expect(asks, point).to.match(/^\S.*: “.+”$/);
      expect(answers, point).to.have.length.above(20);
    }
  });

  it('names tests that are there, or says whose duty it is', () => {
    for (const [point, , answers = '', proof = ''] of rows) {
      const tests = proof.split(', ').filter(Boolean);
      if (!tests.length) expect(answers, point).to.match(/Left to you|Not built/);
      for (const test of tests) {
        expect(test, point).to.match(/^test\/[\w/.-]+\.test\.ts$/);
        expect(existsSync(test), `${point}: ${test}`).to.equal(true);
        expect(readFileSync(test, 'utf8'), `${point}: ${test}`).to.match(/\bit\(|portalSuite\(/);
      }
    }
  });
});

/** The part of the oracle that tests use; the package has no types of its own. */
declare module 'edtf' {
  export default function edtf(
    text: string,
    constraints?: { level?: number; seasonIntervals?: boolean; seasonUncertainty?: boolean },
  ): { type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List'; min: number | null; max: number | null };
}

// Points at our side, inches at PptxGenJS's (numbers under 100 are inches to it), EMU in the file.
export const inches = (points: number): number => points / 72
export const emu = (points: number): number => Math.round(points * 12_700)

/** Whether a table compares options: the first of its heads says so. */
export const comparesOptions = (header: readonly string[]): boolean =>
  /^(?:options?|alternatives?|choices?|scenarios?|proposals?)\b/i.test(header[0]?.trim() ?? '')

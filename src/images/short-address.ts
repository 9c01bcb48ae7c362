/** Longer addresses are cut in messages; in characters. */
const LONGEST = 90

/** The address of a picture for a message, without line breaks; one that holds the picture itself is cut. */
export function shortAddress(address: string): string {
  const plain = address.replace(/[\p{Cc}\p{Cf}]/gu, '?')
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain
}

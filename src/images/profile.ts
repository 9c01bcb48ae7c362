/** How the makers of profiles name sRGB and its grey. */
const SRGB = /sRGB|IEC ?61966-2[-.]1|gamma 2\.2/i

/** Whether a colour profile says what is taken for granted without one. Looks at its names, in letters of one or two bytes. */
export const isSrgb = (profile: Uint8Array): boolean =>
  SRGB.test(Buffer.from(profile).toString('latin1').replaceAll('\0', ''))

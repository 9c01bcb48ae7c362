// The bold and italic of a font, by the names of files in its package.

/** The file with the italic of a font; the font itself when its family has none. */
export function italicOf(font: string): string {
  if (font.includes('Italic') || font.includes('Oblique')) return font
  if (font.startsWith('@expo-google-fonts/'))
    return font.replace(
      /\/([^/]+)\/([^/]+)\.ttf$/,
      (_, folder: string, file: string) => `/${folder}_Italic/${file}_Italic.ttf`
    )
  if (font.endsWith('-Bold.ttf')) return font.replace('-Bold.ttf', '-BoldOblique.ttf')
  return font.replace(/\.ttf$/, '-Oblique.ttf')
}

/** The file with the heavier weight of a font: semibold for text faces, bold for DejaVu. */
export function boldOf(font: string): string {
  if (font.includes('Bold')) return font
  if (font.startsWith('@expo-google-fonts/')) return font.replaceAll('400Regular', '600SemiBold')
  return font.includes('-Oblique') ? font.replace('-Oblique', '-BoldOblique') : font.replace(/\.ttf$/, '-Bold.ttf')
}

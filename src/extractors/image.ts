declare module '../model/finding.ts' {
  interface FindingKinds {
    image: {readonly url: string; readonly alt: string; readonly caption: string}
  }
}

export {}

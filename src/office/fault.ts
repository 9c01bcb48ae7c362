/** Why a file is no template that can be used; `reason` is a clause: `it has no slide master`. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault'
  constructor(
    readonly reason: string,
    readonly hint = 'Save it from PowerPoint or LibreOffice as .potx or .pptx once more.'
  ) {
    super(reason)
  }
}

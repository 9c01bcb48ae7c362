/** Why a picture cannot be shown. `reason` is a clause that goes on after `Picture not shown:`; `hint` says what to do. */
export class NotShown extends Error {
  override readonly name = 'NotShown'
  constructor(
    readonly reason: string,
    readonly hint: string = 'Save it again as PNG or JPEG.'
  ) {
    super(reason)
  }
}

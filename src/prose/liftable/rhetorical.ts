import type {LiftRule} from './rule.ts'

const OPENS =
  /^(?:(?:but|and|so|yet|of course),? )?(?:(?:nobody|no one|none of us|few)\b[^,.;]{0,50}? needs? (?:to be )?(?:told|reminded?|persuaded|convinced)|needless to say|it goes without saying|everyone knows|everybody knows|we all know|who (?:could|would|can) (?:deny|doubt)|far be it)\b/iu

/** Words that appeal to the reader and claim nothing: `Nobody needs to be told that`, `Everyone knows`. */
export const rhetorical: LiftRule = ({text}) => (OPENS.test(text) ? 'an appeal to the reader' : undefined)

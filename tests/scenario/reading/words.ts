// Word lists of the reading rules. Each list is short and holds what writers really slip into; add to it when it misses something.

/** Given names that are no other word. */
export const NAMES =
  words(`aisha alan alice amanda amir andrew angela anita ann anna anne anthony arthur asif barbara ben benjamin
  betty brian bronwen carol caroline catherine charles charlotte chloe chris christine christopher claire clare colin craig
  dafydd daniel dave david deborah denise derek diane donald donna doreen doris dorothy edith edward eileen eleanor elizabeth
  ella ellen emily emma eric ethel fatima fiona francis gareth gary geoff george gerald gillian gladys gordon graham harold
  harry hassan heather helen henry hilda howard hugh ian irene isabel jacob jake james jane janet jason jean jennifer jenny
  jessica jill jim joan joanne joe john jonathan joseph joshua joyce judith julia julie karen kate katherine kathleen keith
  kelly ken kenneth kevin khan kumar laura lauren leanne leslie liam linda lisa louise lucy lynn maggie malcolm margaret maria
  marie marion martin mary matthew maureen michael michelle mike mohammed muhammad nancy natalie neil nicholas nicola nigel
  norman olive oliver olivia oscar pamela patel patricia patrick paul pauline peter phil philip phyllis priya rachel ravi
  raymond rebecca richard rita robert roger ronald rosemary ruth ryan sally samantha samuel sandra sarah sean sharon sheila
  shirley simon singh sophie stella stephen steve steven stuart susan suzanne sylvia tariq teresa terry thomas tim timothy tom
  tony tracey trevor valerie vera victoria vincent violet walter wayne wendy william winifred yusuf yvonne zoe`)

/** Given names that are words too: names only where they stand with a capital inside a sentence. */
export const NAMES_THAT_ARE_WORDS = words(
  `bill dawn dean faith frank grace guy hope iris ivy jack joy mark pat penny ray rob rose sue will`,
)

export const TITLED =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Cllr|Councillor|Nurse|Sister|Father|Rev)\.?\s+\p{Lu}\p{Ll}+/u

/** Said of a role, each of these puts the fault in somebody's character. Say what was done, and what it cost. */
export const BLAME =
  /\b(?:selfish\w*|greed\w*|lazy|laziness|incompeten\w*|useless|stupid\w*|fools?|idiot\w*|coward\w*|cheat\w*|betray\w*|traitors?|liars?|lied|villains?|culprits?|guilty|at fault|to blame for|your fault|their fault|freeload\w*|free[ -]rid\w*|hoard\w*|sabotag\w*|ruthless\w*|cynic\w*|arrogan\w*|neglig\w*|shameful\w*|pathetic|dishonest\w*|deceit\w*|deceiv\w*|sting(?:y|iness)|bully\w*|bullies|empire[ -]build\w*|spineless|ignoran\w*|hypocri\w*|defect(?:s|ed|ing|ors?|ions?)?|scroung\w*|parasit\w*)\b/iu

/** American spellings and words, and what is written here. */
export const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:organi|recogni|reali|prioriti|speciali|hospitali|apologi|emphasi|summari|minimi|maximi|criticis|centrali|standardi|stabili|mobili|utili|finali|penali)z(?:e|es|ed|ing|ation|ations|er|ers)\b/iu,
    '-ise, -isation',
  ],
  [/\bcenter(?:s|ed)?\b/iu, 'centre'],
  [
    /\b(?:behavior|color|favor|favorite|honor|labor|neighbor|neighborhood|rumor|vigor|harbor|endeavor)(?:s|ed|ing|al)?\b/iu,
    '-our',
  ],
  [/\bprograms?\b/iu, 'programme'],
  [/\bpediatric\w*\b/iu, 'paediatric'],
  [/\b(?:cancel|travel|label|model|counsel|level|signal|fuel|total)(?:ed|ing|ors?|ers?)\b/iu, 'a double l'],
  [
    /\bfulfill?(?=\b(?<!ll))|\bskillful\w*|\bwillful\w*|\benroll(?:s|ment)\b|\bfulfills\b/iu,
    'one l: fulfil, skilful, wilful',
  ],
  [/\b(?:analyze|paralyze)[ds]?\b/iu, '-yse'],
  [/\b(?:defense|offense|pretense)\b/iu, '-ence'],
  [/\bgray\b/iu, 'grey'],
  [/\bgotten\b/iu, 'got'],
  [/\btoward\b/iu, 'towards'],
  [/\baging\b/iu, 'ageing'],
  [/\b(?:anesthe\w+|hemorr\w+|leukemia|diarrhea|orthopedic\w*|gynecolog\w*)\b/iu, 'ae, oe'],
  [/\bemergency room\b|\bER\b/u, 'A&E'],
  [/\bnursing home\b/iu, 'care home'],
  [/\bcheckbook\b|\bpaycheck\b/iu, 'cheque, pay'],
  [/\bskeptic\w*\b/iu, 'sceptic'],
]

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

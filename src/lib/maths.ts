// Portable arithmetic: only + − × ÷, floor and integers, so that every JavaScript engine gives the same bits.

const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10

/** 2ᵏ for whole k from −1022 to 1023 (exact), at k + 1022. */
const POWERS_OF_TWO = new Float64Array(2046)
POWERS_OF_TWO[1022] = 1
for (let k = 1; k <= 1023; k++) POWERS_OF_TWO[1022 + k] = (POWERS_OF_TWO[1021 + k] ?? 0) * 2
for (let k = 1; k <= 1022; k++) POWERS_OF_TWO[1022 - k] = (POWERS_OF_TWO[1023 - k] ?? 0) / 2
const twoTo = (k: number): number => POWERS_OF_TWO[1022 + k] ?? Number.NaN

/** eˣ within 2 units in the last place for |x| ≤ 700; method of fdlibm (range reduction, rational kernel). */
export function exp(x: number): number {
  if (x > 709) return Number.POSITIVE_INFINITY
  if (x < -745) return 0
  const k = Math.floor(x / (LN2_HIGH + LN2_LOW) + 0.5)
  const high = x - k * LN2_HIGH
  const low = k * LN2_LOW
  const r = high - low
  const t = r * r
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))))
  const y = 1 - (low - (r * c) / (2 - c) - high)
  return k < -1021 ? y * twoTo(k + 100) * twoTo(-100) : y * twoTo(k)
}

const ROOT_2 = Math.sqrt(2)

/** Natural logarithm of x > 0 within 2 units in the last place; method of fdlibm. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN
  let k = 0
  let m = x
  while (m >= ROOT_2) {
    m /= 2
    k++
  }
  while (m < ROOT_2 / 2) {
    m *= 2
    k--
  }
  const f = m - 1
  const s = f / (2 + f)
  const z = s * s
  const r =
    z *
    (0.6666666666666735 +
      z *
        (0.3999999999940942 +
          z *
            (0.2857142874366239 +
              z *
                (0.22222198432149784 +
                  z * (0.1818357216161805 + z * (0.15313837699209373 + z * 0.14798198605116586))))))
  const half = (f * f) / 2
  return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f)
}

/** baseˣ for base > 0. */
export const pow = (base: number, x: number): number => (x === 0 ? 1 : exp(x * log(base)))

const PI_2 = 1.5707963267948966

/** Cosine for |x| up to a few thousand, absolute error below 1e−13. */
export function cos(x: number): number {
  const turns = Math.floor(Math.abs(x) / PI_2 + 0.5)
  const r = Math.abs(x) - turns * 1.5707963267341256 - turns * 6.077100506506192e-11
  const z = r * r
  const quarter = turns % 4
  const cosine =
    1 -
    z / 2 +
    z *
      z *
      (0.0416666666666666 +
        z *
          (-0.001388888888887411 +
            z *
              (2.480158728947673e-5 +
                z * (-2.7557314351390663e-7 + z * (2.087572321298175e-9 - z * 1.1359647557788195e-11)))))
  const sine =
    r +
    r *
      z *
      (-0.16666666666666632 +
        z *
          (0.00833333333332249 +
            z *
              (-0.0001984126982985795 +
                z * (2.7557313707070068e-6 + z * (-2.5050760253406863e-8 + z * 1.58969099521155e-10)))))
  return quarter === 0 ? cosine : quarter === 1 ? -sine : quarter === 2 ? -cosine : sine
}

/** Rounds halves up: floor(x + ½), the one rounding of money. Never returns −0. */
export const floorHalfUp = (x: number): number => Math.floor(x + 0.5) + 0

// Coefficients from the constant term up.
const CENTRE_TOP = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
]
const CENTRE_BOTTOM = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852854,
]
const NEAR_TOP = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
]
const NEAR_BOTTOM = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
]
const FAR_TOP = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
]
const FAR_BOTTOM = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
  1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
]

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, c) => sum * x + c, 0)

/** The standard normal deviate with probability p below it, 0 < p < 1; Wichura 1988 (AS 241, PPND16). */
export function normalQuantile(p: number): number {
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * polynomial(CENTRE_TOP, r)) / polynomial(CENTRE_BOTTOM, r)
  }
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p))
  const near = r <= 5
  const x = near ? r - 1.6 : r - 5
  const size = polynomial(near ? NEAR_TOP : FAR_TOP, x) / polynomial(near ? NEAR_BOTTOM : FAR_BOTTOM, x)
  return q < 0 ? -size : size
}

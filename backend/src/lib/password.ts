const MIN = 8
/** Hashing is dear, so its input has an end. */
const MAX = 128

/** What everybody tries first, in the world and here; all of eight letters or more. */
const COMMON = new Set(
  `
  12345678 123456789 1234567890 12345678910 87654321 987654321 0123456789
  11223344 1122334455 123123123 123321123 12341234 147258369 159753456
  00000000 11111111 88888888 99999999 abcd1234 abc12345 abcdefgh a1234567
  1q2w3e4r 1qaz2wsx q1w2e3r4 qwerty12 qwerty123 qwertyui qwertyuiop asdfghjk
  asdfghjkl zxcvbnm1 password password1 password12 password123 passw0rd
  p@ssw0rd iloveyou iloveyou1 sunshine princess football baseball superman
  letmein1 welcome1 welcome123 admin123 admin1234 administrator changeme
  indonesia indonesia1 merdeka45 bismillah bismillah1 bismillah123
  bismillahirrahmanirrahim alhamdulillah alhamdulillah1 subhanallah
  masyaallah astaghfirullah assalamualaikum muhammad muhammad1 rahasia123
  rahasia1 sayangku sayang123 cintaku1 anakku123 katasandi katasandi1
  santri123 santriku pesantren pesantren1 pesantren123 pasarsantri
  pasarsantri1 sukabumi sukabumi1 sukabumi123 jawabarat bandung123 jakarta1
  jakarta123 dinaskoperasi kopontren koperasi koperasi1
  `
    .trim()
    .split(/\s+/)
)

/**
 * Whether a new password may not be taken: shorter than 8 or longer than 128
 * characters, one that everybody tries first, one character again and again,
 * or the e-mail address or its first part.
 */
export function isWeakPassword(password: string, email = ""): boolean {
  const length = [...password].length
  if (length < MIN || length > MAX) return true
  const folded = password.toLowerCase()
  const address = email.trim().toLowerCase()
  return (
    COMMON.has(folded) ||
    /^(.)\1+$/u.test(folded) ||
    folded === address ||
    folded === address.split("@")[0]
  )
}

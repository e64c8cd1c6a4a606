export interface Token {
  /** `value` was quoted or is a bare word that means nothing to the language. */
  kind: "value" | "keyword" | "sign"
  text: string
}

const KEYWORDS = new Set(
  "AND OR NOT TO IN EXISTS IS NULL EMPTY CONTAINS STARTS WITH".split(" ")
)
const TOKEN =
  /\s*(?:("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|(!=|>=|<=|[=<>()[\],])|([\p{L}\p{N}_.-]+))/uy

/** Cuts a filter into its parts; null where something has no meaning. */
export function filterTokens(text: string): Token[] | null {
  const tokens: Token[] = []
  const end = text.trimEnd().length
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < end;) {
    const [, quoted, sign, word] = TOKEN.exec(text) ?? []
    if (quoted !== undefined) {
      const inner = unescaped(quoted)
      if (inner === null) return null
      tokens.push({ kind: "value", text: inner })
    } else if (sign !== undefined) {
      tokens.push({ kind: "sign", text: sign })
    } else if (word !== undefined) {
      const kind = KEYWORDS.has(word) ? "keyword" : "value"
      tokens.push({ kind, text: word })
    } else {
      return null
    }
  }
  return tokens
}

const ESCAPES: Record<string, string> = {
  ...{ "\\": "\\", '"': '"', "'": "'" },
  ...{ n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" },
}

/** First the quote around loses its backslashes, then all escapes are read. */
function unescaped(quoted: string): string | null {
  const quote = quoted.charAt(0)
  const inner = quoted.slice(1, -1).replaceAll(`\\${quote}`, quote)
  let isKnown = true
  const text = inner.replace(/\\([^]?)/g, (_, letter: string) => {
    isKnown &&= letter in ESCAPES
    return ESCAPES[letter] ?? ""
  })
  return isKnown ? text : null
}

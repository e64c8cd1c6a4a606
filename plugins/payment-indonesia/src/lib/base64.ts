const STRAY = /[^A-Za-z0-9+/]/

/**
 * Whether a text is base64. By what does not belong there: a pattern that has to
 * reach the end of several megabytes overflows the stack of the engine.
 */
export const isBase64 = (text: string): boolean =>
  text !== "" && !STRAY.test(text.replace(/={1,2}$/, ""))

/** The same words in Indonesian and English. */
export type Text = readonly [id: string, en: string]

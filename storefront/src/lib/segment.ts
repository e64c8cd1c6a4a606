/** A piece of a text; `hit` where it is what was searched for. */
export type Segment = Readonly<{ text: string; hit: boolean }>

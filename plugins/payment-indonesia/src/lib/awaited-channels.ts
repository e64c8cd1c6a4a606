/** Ways of paying whose money a statement tells of: a bank's, or an acquirer's. */
export const AWAITED_CHANNELS = ["transfer", "qris"] as const
export type AwaitedChannel = (typeof AWAITED_CHANNELS)[number]

const prefixOf = (channel: AwaitedChannel) => `pp_${channel}_`

/** The channel of a provider's id; null where nothing of ours is awaited. */
export const channelOf = (providerId: string): AwaitedChannel | null =>
  AWAITED_CHANNELS.find((channel) =>
    providerId.startsWith(prefixOf(channel))
  ) ?? null

/** Selects rows with such a provider, for a filter of `query.graph`. */
export const OF_AWAITED_PROVIDERS = {
  $or: AWAITED_CHANNELS.map((channel) => ({
    provider_id: { $like: `${prefixOf(channel)}%` },
  })),
}

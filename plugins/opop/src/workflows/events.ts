/** Events of a register entry. Data: `{ id }` of the pesantren. */
export const PESANTREN_EVENTS = {
  created: "pesantren.created",
  updated: "pesantren.updated",
} as const

/**
 * Events of a shop. Data: `{ id, pesantren_id, from, to }`, the id being the
 * shop's. Its goods appear or vanish with it (D5).
 */
export const SHOP_EVENTS = {
  stateChanged: "shop.state_changed",
} as const

/** Events of a shop's people. Data: `{ id }` of the membership. */
export const MEMBER_EVENTS = {
  joined: "shop_member.joined",
  removed: "shop_member.removed",
} as const

/**
 * Events of an invitation. Data: `{ id, token }`: the token is in no table, so
 * the mail that carries it is made of this.
 */
export const INVITATION_EVENTS = {
  created: "invitation.created",
} as const

/**
 * Ways of sending. Each is one shipping option shared by all pesantren
 * (DESIGN D3); its `data.id` names it. Cargo, own delivery and pick-up join
 * here when they come.
 */
export const SERVICES = [{ id: "regular", name: "Reguler" }] as const

export type ServiceId = (typeof SERVICES)[number]["id"]

export const isService = (id: unknown): id is ServiceId =>
  SERVICES.some((service) => service.id === id)

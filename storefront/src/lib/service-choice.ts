import type { CartGroup } from "./cart-view"

const FIELD = /^service_(psn_\w{1,60})$/

/** The control of a form that chooses how a pesantren's parcel is sent. */
export const serviceField = (pesantrenId: string): string =>
  `service_${pesantrenId}`

/** The services that a form chose, by pesantren. */
export const typedServices = (
  typed: Readonly<Record<string, string>>
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, code]) => {
      const id = FIELD.exec(name)?.[1]
      return id ? [[id, code]] : []
    })
  )

/**
 * How each parcel shall be sent: as the form says where that can carry it, else
 * as it stands. A parcel that nothing carries is left out.
 */
export const chooseServices = (
  groups: readonly CartGroup[],
  wanted: Readonly<Record<string, string>>
): Record<string, string> =>
  Object.fromEntries(
    groups.flatMap(({ pesantren, services, shipping }) => {
      if (!pesantren || !shipping) return []
      const asked = services.find(({ code }) => code === wanted[pesantren.id])
      return [[pesantren.id, (asked ?? shipping).code]]
    })
  )

/** Whether every parcel already goes as it shall. */
export const isChosen = (
  groups: readonly CartGroup[],
  choices: Readonly<Record<string, string>>
): boolean =>
  groups.every(
    ({ pesantren, shipping }) =>
      !pesantren || shipping?.code === choices[pesantren.id]
  )

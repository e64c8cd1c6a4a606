import type { CourierService } from "../../lib/services"
import type { Zone } from "../../lib/zone"

/** A new price as it is typed. */
export interface RateDraft {
  /** `2026-12-01`. */
  day: string
  first: string
  next: string
  daysMin: string
  daysMax: string
}

/** What `POST /admin/shipping-rates` takes. */
export interface RateBody {
  valid_from: string
  rates: {
    service: CourierService
    zone: Zone
    first_kg: number
    next_kg: number
    days_min: number
    days_max: number
  }[]
}

type Figures = {
  first_kg: number
  next_kg: number
  days_min: number
  days_max: number
}

/** Begins with what holds now. */
export const draftRate = (now: Figures | null): RateDraft => ({
  day: "",
  first: now ? String(now.first_kg) : "",
  next: now ? String(now.next_kg) : "",
  daysMin: now ? String(now.days_min) : "",
  daysMax: now ? String(now.days_max) : "",
})

/** Whole and from nothing upwards; dots between thousands are forgiven. */
export const whole = (text: string): number | null => {
  const digits = text.trim().replaceAll(".", "")
  return /^\d{1,8}$/.test(digits) ? Number(digits) : null
}

/**
 * The body of a draft, or null while something is missing. Cargo asks the same
 * for each kilogram, so its second price is the first.
 */
export function toRateBody(
  draft: RateDraft,
  line: { service: CourierService; zone: Zone; today: string }
): RateBody | null {
  const { service, zone, today } = line
  const first_kg = whole(draft.first)
  const next_kg = service === "cargo" ? first_kg : whole(draft.next)
  const days_min = whole(draft.daysMin)
  const days_max = whole(draft.daysMax)
  if (draft.day <= today || first_kg === null || next_kg === null) return null
  if (days_min === null || days_max === null || days_min > days_max) return null
  const figures = { first_kg, next_kg, days_min, days_max }
  return { valid_from: draft.day, rates: [{ service, zone, ...figures }] }
}

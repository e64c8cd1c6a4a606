/**
 * What a parcel is insured for by its courier: what its goods cost before
 * discounts, as the premium was counted, whole rupiah; null where the buyer paid
 * for no insurance.
 */
export const insuredFor = ({
  goods,
  insurance,
}: {
  goods: number
  insurance: number
}): number | null => (insurance > 0 ? goods : null)

/** Biteship's id of a place: country, province, regency, kecamatan, postal code. */
export const AREA_ID = /^IDNP\d{1,9}IDNC\d{1,9}IDND\d{1,9}IDZ\d{5}$/

/** Biteship's id of a place: country, province, regency, kecamatan, postal code. */
export const AREA_ID = /^IDNP\d{1,6}IDNC\d{1,6}IDND\d{1,6}IDZ\d{5}$/

const POLYNOMIAL = 0x1021

/**
 * CRC16-CCITT-FALSE (polynomial 1021, start FFFF, nothing reflected) of ASCII
 * text, as four capital hexadecimal digits; "123456789" gives 29B1. It tells
 * every change of a single character.
 */
export function crc16(text: string): string {
  let crc = 0xffff
  for (let index = 0; index < text.length; index += 1) {
    crc ^= text.charCodeAt(index) << 8
    for (let bit = 0; bit < 8; bit += 1) {
      crc = crc & 0x8000 ? (crc << 1) ^ POLYNOMIAL : crc << 1
      crc &= 0xffff
    }
  }
  return crc.toString(16).toUpperCase().padStart(4, "0")
}

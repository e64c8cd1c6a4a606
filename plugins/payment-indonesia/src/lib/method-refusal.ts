import type { MethodFaultCode } from "../faults/payment-method"

/** One reason why a way of paying is not offered, with what its sentence names. */
export interface MethodRefusal {
  code: MethodFaultCode
  data: Readonly<Record<string, string>>
}

export const refuse = (
  code: MethodFaultCode,
  data: MethodRefusal["data"] = {}
): MethodRefusal => ({ code, data })

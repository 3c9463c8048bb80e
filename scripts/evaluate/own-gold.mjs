/** Measures the methods for which we wrote gold ourselves (test/gold). */
export async function measureOwnGold() {
  return [];
}

/** The function held by a seat (the alias of `councillor`) on a day (an SQL expression): the one before the first change that came later. */
export function functionOn(seat: string, day: string): string {
  return `ifnull((SELECT f.function FROM former_function f JOIN function_change c ON c.id = f.change_id
    WHERE f.councillor_id = ${seat}.id AND f.until_on >= ${day} ORDER BY f.until_on, c.recorded_at LIMIT 1), ${seat}.function)`;
}

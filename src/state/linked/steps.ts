/** A list of whole numbers as its first and the step to each next: near numbers pack small. */
export function toSteps(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/** The numbers that `toSteps` wrote. */
export function fromSteps(steps: readonly number[]): readonly number[] {
  let number = 0;
  return steps.map((step) => (number += step));
}

/** `vocational-student.period` stands at `rules/vocational-student/period`. */
export const rulePath = (id: string): string => `rules/${id.replace('.', '/')}`;

/** Cases that a property is tried on: as many as usual, or as the environment variable RUNS says. */
export const runs = (usual: number): number => Number(process.env.RUNS ?? usual)

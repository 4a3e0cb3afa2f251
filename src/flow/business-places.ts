import type { Position } from './flow.ts'
import { readYaml } from './parse/yaml-file.ts'

const file = 'flows/business.yaml'

/** Where `masking.never` stands in the designers' files; where there is none yet, what it would stand in. */
export const neverPlace = (files: ReadonlyMap<string, string>): Position =>
  placeIn(files, ['masking', 'never'])

/** Where the hosts of pictures are listed. */
export const mediaPlace = (files: ReadonlyMap<string, string>): Position => placeIn(files, ['media_hosts'])

const placeIn = (files: ReadonlyMap<string, string>, path: readonly string[]): Position =>
  readYaml(file, files.get(file) ?? '', false).yaml.at(path)

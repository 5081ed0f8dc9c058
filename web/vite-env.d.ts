/// <reference types="vite/client" />

/** The part of d3-shape that the charts use; the package ships no types of its own. */
declare module 'd3-shape' {
  type Accessor<Point> = (point: Point, index: number) => number
  type Curve = { readonly brand: 'curve' }

  type Area<Point> = {
    (points: Point[]): string | null
    x(accessor: Accessor<Point>): Area<Point>
    y0(accessor: Accessor<Point>): Area<Point>
    y1(accessor: Accessor<Point>): Area<Point>
    curve(curve: Curve): Area<Point>
  }
  type Line<Point> = {
    (points: Point[]): string | null
    x(accessor: Accessor<Point>): Line<Point>
    y(accessor: Accessor<Point>): Line<Point>
    curve(curve: Curve): Line<Point>
  }

  export function area<Point>(): Area<Point>
  export function line<Point>(): Line<Point>
  export const curveMonotoneX: Curve
}

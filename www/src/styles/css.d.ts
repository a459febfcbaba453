// Styles of elements are files of their own, minified by the build and adopted by the elements that name them.
declare module '*.css?inline' {
  const text: string;
  export default text;
}

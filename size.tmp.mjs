import { build } from "esbuild"; import { gzipSync } from "node:zlib";
const code=`import {AuthleteCore} from "authlete-typescript-sdk/core"; import {tokenManagementCreate} from "authlete-typescript-sdk/funcs/tokenManagementCreate"; export const run=r=>tokenManagementCreate(new AuthleteCore(),r);`;
const r=await build({stdin:{contents:code,resolveDir:"/work/main/tests"},bundle:true,minify:true,format:"esm",write:false,metafile:true,target:"es2022"}); 
console.log(r.outputFiles[0].text.length, gzipSync(r.outputFiles[0].text).length, gzipSync(r.outputFiles[0].text,{level:9}).length);

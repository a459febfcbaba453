# 首页一侧的说明

limits-http = 本页通过未加密的 http 打开
limits-disk = 本页从磁盘打开
limits-browser = 这个浏览器做不到的
limit-http-altered = 页面在网络途中可能被篡改，近零无法察觉。请网站管理员改用 https，或下载单文件版从磁盘打开。
limit-disk-storage = 文件存在这个浏览器里：同一浏览器中从磁盘打开的其他网页与本页共用存储区，换浏览器则看不到。重要文件请点“存为文件…”另存一份，不要打开来路不明的网页文件。
limit-disk-update = 单文件版不会自动更新，新版本须重新复制。
limit-locks = 无法防止两个标签页同时修改同一文件，请只在一个标签页中编辑；后存的一方会收到提示，不会覆盖先存的内容。
limit-save = 不能直接写回原文件，“存为文件…”每次下载一份新文件，请以最新一份为准。
privacy-title = 数据不出本机
privacy-check = 可以自行核实，办法有三
privacy-cable = 拔网线
privacy-cable-text = 上方出现“断网可用”后断开网络，填报、推导、存文件照常。
privacy-network = 看网络记录
privacy-network-text = 按 F12 打开开发者工具，选“网络”，随便填几笔：列表里不会出现任何请求。
privacy-policy = 由浏览器证明
privacy-policy-text = 本页的安全策略禁止一切外发。点下面的按钮，本页试发一次请求，看浏览器怎样拦下。
privacy-try = 试发一次
privacy-refused = 浏览器已拦下：{ $rule }
privacy-open = 没有被策略拦下。这不是发布时的原文件，请重新取得本页。


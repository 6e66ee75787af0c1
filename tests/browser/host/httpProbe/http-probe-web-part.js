// A web part in the form a build gives it, which lends its page the clients it was given.
define(['@microsoft/sp-webpart-base', '@microsoft/sp-http'], function (base, http) {
  class HttpProbeWebPart extends base.BaseClientSideWebPart {
    render() {
      window.httpProbe = {
        http,
        client: this.context.spHttpClient,
        web: this.context.pageContext.web.absoluteUrl
      };
      this.domElement.textContent = 'Ready';
    }
  }
  return { default: HttpProbeWebPart };
});

// The least that a web part can be, in the form a build gives it.
define(['@microsoft/sp-webpart-base'], function (base) {
  class EmptyWebPart extends base.BaseClientSideWebPart {
    render() {
      this.domElement.setAttribute('data-empty', '');
    }
  }
  return { default: EmptyWebPart };
});

// A web part in the form a build gives it, which writes down what its host did with it.
define([
  'react',
  'react-dom',
  '@microsoft/sp-webpart-base',
  '@microsoft/sp-property-pane',
  '@microsoft/sp-component-base',
  'ProbeStrings'
], function (React, ReactDOM, base, pane, componentBase, strings) {
  class ProbeWebPart extends base.BaseClientSideWebPart {
    onInit() {
      if (this.properties.fail) return Promise.reject(new Error('The probe was told to fail.'));
      this.provider = this.context.serviceScope.consume(componentBase.ThemeProvider.serviceKey);
      this.provider.themeChangedEvent.add(this, () => this.render());
      return Promise.resolve();
    }
    render() {
      const theme = this.provider.tryGetTheme();
      const teams = this.context.sdks.microsoftTeams;
      const facts = {
        greeting: this.properties.loud ? this.properties.greeting.toUpperCase() : this.properties.greeting,
        settings: JSON.stringify(this.properties),
        mode: String(this.displayMode),
        ground: theme ? theme.semanticColors.bodyBackground : 'none',
        word: strings.word,
        user: this.context.pageContext.user.displayName,
        web: this.context.pageContext.web.absoluteUrl,
        teams: teams ? teams.context.theme : 'no',
        frame: teams ? teams.context.frameContext : 'no'
      };
      ReactDOM.render(
        React.createElement(
          'div',
          { style: { overflowWrap: 'anywhere' } },
          React.createElement('h1', null, 'Probe'),
          React.createElement('button', { id: 'probe-button', type: 'button' }, 'Press'),
          React.createElement(
            'dl',
            null,
            Object.keys(facts).map((name) => [
              React.createElement('dt', { key: name }, name),
              React.createElement('dd', { key: name + '-value', 'data-fact': name }, facts[name])
            ])
          )
        ),
        this.domElement
      );
    }
    onDispose() {
      ReactDOM.unmountComponentAtNode(this.domElement);
    }
    getPropertyPaneConfiguration() {
      const groupFields = [
        pane.PropertyPaneTextField('greeting', {
          label: 'Greeting',
          description: 'What to say first',
          onGetErrorMessage: (value) => (value === '' ? 'Enter a greeting' : '')
        }),
        pane.PropertyPaneToggle('loud', { label: 'Loud' }),
        pane.PropertyPaneDropdown('size', {
          label: 'Size',
          options: [
            { key: 'small', text: 'Small' },
            { key: 'medium', text: 'Medium' }
          ]
        }),
        pane.PropertyPaneSlider('rows', { label: 'Rows', min: 1, max: 9 }),
        pane.PropertyPaneChoiceGroup('align', {
          label: 'Align',
          options: [
            { key: 'left', text: 'Left' },
            { key: 'right', text: 'Right' }
          ]
        }),
        pane.PropertyPaneCheckbox('extra', { text: 'Extra' }),
        pane.PropertyPaneLabel('', { text: 'A label' }),
        pane.PropertyPaneLink('', { text: 'A link', href: '/' })
      ];
      // Another choice in one field leads to another field.
      if (this.properties.loud) groupFields.push(pane.PropertyPaneTextField('cheer', { label: 'Cheer' }));
      return { pages: [{ header: { description: 'About the probe' }, groups: [{ groupName: 'Words', groupFields }] }] };
    }
  }
  return { default: ProbeWebPart };
});

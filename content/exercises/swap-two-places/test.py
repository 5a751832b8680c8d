if first is not hill or second is not sea or sea != ['sea'] or hill != ['hill']:
    raise AssertionError('one-is-lost')

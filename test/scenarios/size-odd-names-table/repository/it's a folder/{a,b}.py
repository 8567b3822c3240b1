def ünï(x):
    return x

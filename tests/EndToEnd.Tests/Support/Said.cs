namespace EndToEnd.Tests.Support;

/// <summary>What the bot says and the tests look for.</summary>
internal static class Said
{
    public const string Welcome = "Bonjour, je suis Passerelle.";
    public const string AskName = "Comment s’appelle la structure avec laquelle vous souhaitez travailler\u202f?";
    public const string AskMode = "S’agit-il d’une autre bibliothèque ou d’un organisme extérieur au monde des bibliothèques\u202f?";
    public const string AskKind = "De quel type de structure s’agit-il\u202f?";
    public const string AskMunicipality = "Dans quelle commune se trouve cette structure\u202f?";
    public const string AskContact = "Avec qui êtes-vous en contact dans cette structure\u202f?";
    public const string Resumed = "à la première question restée ouverte";
    public const string RecapOfContact = "Récapitulatif · Contact";
}

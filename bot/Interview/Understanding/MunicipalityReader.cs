namespace PartnershipBot.Interview.Understanding;

/// <summary>Tells a town’s name from what is none.</summary>
public static class MunicipalityReader
{
    private const int Shortest = 2;
    private const int Longest = 80;

    /// <summary>2 to 80 characters: letters with their accents, spaces, hyphens and apostrophes, a letter first and last.</summary>
    public static bool IsValid(string input)
    {
        var name = Folded.Clean(input);
        return name.Length is >= Shortest and <= Longest && char.IsLetter(name[0]) && char.IsLetter(name[^1])
            && name.All(c => char.IsLetter(c) || c is ' ' or '\u00A0' or '\u202F' or '-' or '‑' or '\'' or '’');
    }
}

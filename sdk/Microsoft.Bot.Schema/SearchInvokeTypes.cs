namespace Microsoft.Bot.Schema;

/// <summary>The kinds of <c>application/search</c>.</summary>
public static class SearchInvokeTypes
{
    public const string Search = "search";
    public const string SearchAnswer = "searchAnswer";
    public const string Typeahead = "typeahead";
}

namespace Microsoft.Bot.Builder;

/// <summary>Gives access to named properties of a state.</summary>
public interface IPropertyManager
{
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
